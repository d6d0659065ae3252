package dev.tiebreak.jupyter.internal.eval.stop;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Makes the classes of cells obedient: their loops, methods and exception handlers pass the {@link
 * StopCheck}, and instead of ending the process they end only themselves, by a {@link CellExit}.
 */
public final class CellClass extends ClassVisitor {

  /** The class with the checks, which every session loads for itself. */
  public static final String CHECK = "REPL.$Check";

  private static final int API = Opcodes.ASM9;
  private static final String CHECK_INTERNAL = CHECK.replace('.', '/');
  private static final String NOTHING = "()V";
  private static final String EXIT = Type.getInternalName(CellExit.class);
  private static final String RUNTIME = "java/lang/Runtime";

  private CellClass(ClassVisitor next) {
    super(API, next);
  }

  static byte[] obedient(byte[] compiled) {
    ClassReader reader = new ClassReader(compiled);
    // No frame changes: a check neither takes from the stack nor leaves anything there.
    ClassWriter writer = new ClassWriter(reader, 0);
    reader.accept(new CellClass(writer), 0);
    return writer.toByteArray();
  }

  /** Returns the class that {@link #CHECK} names. */
  public static byte[] check() {
    ClassWriter writer = new ClassWriter(0);
    int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL;
    writer.visit(Opcodes.V17, access, CHECK_INTERNAL, null, "java/lang/Object", null);
    check(writer, StopCheck.PASS);
    check(writer, StopCheck.CAUGHT);
    writer.visitEnd();
    return writer.toByteArray();
  }

  private static void check(ClassWriter writer, String name) {
    MethodVisitor method =
        writer.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, name, NOTHING, null, null);
    method.visitCode();
    String link =
        "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;)"
            + "Ljava/lang/invoke/CallSite;";
    String owner = Type.getInternalName(StopCheck.class);
    method.visitInvokeDynamicInsn(
        name, NOTHING, new Handle(Opcodes.H_INVOKESTATIC, owner, "link", link, false));
    method.visitInsn(Opcodes.RETURN);
    method.visitMaxs(0, 0);
    method.visitEnd();
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    return new CellMethod(super.visitMethod(access, name, descriptor, signature, exceptions));
  }

  private static final class CellMethod extends MethodVisitor {

    private final Set<Label> passed = new HashSet<>();
    private final Set<Label> handlers = new HashSet<>();
    private boolean handlerBegins;

    CellMethod(MethodVisitor next) {
      super(API, next);
    }

    /**
     * Checks each method, since a recursion, or a stream that calls a lambda for ever, has no loop
     * in the cell.
     */
    @Override
    public void visitCode() {
      super.visitCode();
      check(StopCheck.PASS);
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
      handlers.add(handler);
      super.visitTryCatchBlock(start, end, handler, type);
    }

    @Override
    public void visitLabel(Label label) {
      passed.add(label);
      handlerBegins |= handlers.contains(label);
      super.visitLabel(label);
    }

    /** Every handler has a frame, and its code begins after that. */
    @Override
    public void visitFrame(int type, int locals, Object[] local, int stack, Object[] onStack) {
      super.visitFrame(type, locals, local, stack, onStack);
      if (handlerBegins) {
        handlerBegins = false;
        check(StopCheck.CAUGHT);
      }
    }

    @Override
    public void visitJumpInsn(int opcode, Label target) {
      if (passed.contains(target)) {
        check(StopCheck.PASS);
      }
      super.visitJumpInsn(opcode, target);
    }

    @Override
    public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... targets) {
      checkIfBackward(otherwise, targets);
      super.visitTableSwitchInsn(min, max, otherwise, targets);
    }

    @Override
    public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] targets) {
      checkIfBackward(otherwise, targets);
      super.visitLookupSwitchInsn(otherwise, keys, targets);
    }

    private void checkIfBackward(Label otherwise, Label... targets) {
      if (passed.contains(otherwise) || Arrays.stream(targets).anyMatch(passed::contains)) {
        check(StopCheck.PASS);
      }
    }

    private void check(String name) {
      super.visitMethodInsn(Opcodes.INVOKESTATIC, CHECK_INTERNAL, name, NOTHING, false);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      if (endsTheProcess(owner, name, descriptor)) {
        super.visitMethodInsn(
            Opcodes.INVOKESTATIC, EXIT, name, withReceiver(owner, descriptor), false);
      } else {
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
      }
    }

    @Override
    public void visitInvokeDynamicInsn(
        String name, String descriptor, Handle bootstrap, Object... arguments) {
      Object[] obedient =
          Arrays.stream(arguments)
              .map(argument -> argument instanceof Handle handle ? obedient(handle) : argument)
              .toArray();
      super.visitInvokeDynamicInsn(name, descriptor, bootstrap, obedient);
    }

    /** A method reference such as {@code System::exit} calls through a handle. */
    private static Handle obedient(Handle handle) {
      return endsTheProcess(handle.getOwner(), handle.getName(), handle.getDesc())
          ? new Handle(
              Opcodes.H_INVOKESTATIC,
              EXIT,
              handle.getName(),
              withReceiver(handle.getOwner(), handle.getDesc()),
              false)
          : handle;
    }

    private static boolean endsTheProcess(String owner, String name, String descriptor) {
      return descriptor.equals("(I)V")
          && ((owner.equals("java/lang/System") && name.equals("exit"))
              || (owner.equals(RUNTIME) && (name.equals("exit") || name.equals("halt"))));
    }

    private static String withReceiver(String owner, String descriptor) {
      return owner.equals(RUNTIME) ? "(L" + RUNTIME + ";I)V" : descriptor;
    }
  }
}
